using System.Globalization;

namespace Tariffs;

public sealed record TariffCustomer(string Tariff, float Calls, float Gigabytes, bool Left);

public sealed class TariffRow
{
    public float CallsAgainstTariff { get; set; }

    public float GigabytesAgainstTariff { get; set; }

    public bool Left { get; set; }
}

public static class CustomerFile
{
    public static List<TariffCustomer> Read(string path) => File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(';'))
        .Select(cells => new TariffCustomer(
            cells[0],
            float.Parse(cells[1], CultureInfo.InvariantCulture),
            float.Parse(cells[2], CultureInfo.InvariantCulture),
            cells[3] == "yes"))
        .ToList();
}

public static class TariffMeans
{
    public static List<TariffRow> Compare(IReadOnlyCollection<TariffCustomer> customers)
    {
        var calls = customers.GroupBy(customer => customer.Tariff)
            .ToDictionary(group => group.Key, group => group.Average(customer => customer.Calls));
        var gigabytes = customers.GroupBy(customer => customer.Tariff)
            .ToDictionary(group => group.Key, group => group.Average(customer => customer.Gigabytes));
        return customers.Select(customer => new TariffRow
        {
            CallsAgainstTariff = customer.Calls - calls[customer.Tariff],
            GigabytesAgainstTariff = customer.Gigabytes - gigabytes[customer.Tariff],
            Left = customer.Left,
        }).ToList();
    }
}
