using System.Globalization;

namespace Helpdesk;

public interface ITicketFeed
{
    Task<IReadOnlyList<Ticket>> ClosedAsync(CancellationToken cancellation);

    Task<IReadOnlyList<Ticket>> OpenAsync(CancellationToken cancellation);
}

public sealed class FileTicketFeed(string folder) : ITicketFeed
{
    public Task<IReadOnlyList<Ticket>> ClosedAsync(CancellationToken cancellation) => ReadAsync("closed.csv", cancellation);

    public Task<IReadOnlyList<Ticket>> OpenAsync(CancellationToken cancellation) => ReadAsync("open.csv", cancellation);

    private async Task<IReadOnlyList<Ticket>> ReadAsync(string name, CancellationToken cancellation)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, name), cancellation);
        return lines.Skip(1).Select(line =>
        {
            var cells = line.Split(';');
            return new Ticket
            {
                Length = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Attachments = float.Parse(cells[1], CultureInfo.InvariantCulture),
                EarlierTickets = float.Parse(cells[2], CultureInfo.InvariantCulture),
                Product = cells[3],
                Escalated = cells[4] == "1",
                Hours = float.Parse(cells[5], CultureInfo.InvariantCulture),
            };
        }).ToList();
    }
}
