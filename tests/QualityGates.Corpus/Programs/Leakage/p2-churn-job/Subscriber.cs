using System.Globalization;

namespace Churn;

public sealed class Subscriber
{
    public string Plan { get; set; } = "";
    public float Minutes { get; set; }
    public float Complaints { get; set; }
    public bool Left { get; set; }
}

public sealed class SubscriberStore(string path)
{
    public async Task<List<Subscriber>> ReadAsync(CancellationToken cancellation)
    {
        var lines = await File.ReadAllLinesAsync(path, cancellation);
        return lines.Skip(1).Select(Parse).ToList();
    }

    private static Subscriber Parse(string line)
    {
        var cells = line.Split(',');
        return new Subscriber
        {
            Plan = cells[0],
            Minutes = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Complaints = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Left = cells[3] == "1",
        };
    }
}
