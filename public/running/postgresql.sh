# An empty database, and a role that owns it; it asks for the role's password.
sudo -u postgres createuser --pwprompt first_port
sudo -u postgres createdb --owner=first_port first_port
# Then, in /etc/first-port.env:
# DATABASE_URL=postgres://first_port:PASSWORD@localhost:5432/first_port
