namespace Tickets;

public sealed record Ticket(string Language, string Text);

public sealed class TicketFiles(string folder)
{
    public string PathOf(string name) => Path.Combine(folder, name);

    public IReadOnlyList<Ticket> Read(string name) => File.ReadLines(PathOf(name))
        .Select(line => line.Split('\t', 2))
        .Where(cells => cells.Length == 2)
        .Select(cells => new Ticket(cells[0], cells[1]))
        .ToList();
}

public interface IJournal
{
    void Note(string line);
}

public sealed class ConsoleJournal : IJournal
{
    public void Note(string line) => Console.WriteLine(line);
}
