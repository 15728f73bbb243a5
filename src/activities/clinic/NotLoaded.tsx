import { Icon } from '#src/ui/Icon.tsx';

/** Stands in for what could not be fetched, because the network is off and the site was not kept on this device. */
export function NotLoaded() {
  return (
    <p className="notice notice--caution" role="status">
      <Icon name="caution" />
      <span>A part of this page could not be loaded. Load it again when there is a network.</span>
    </p>
  );
}
