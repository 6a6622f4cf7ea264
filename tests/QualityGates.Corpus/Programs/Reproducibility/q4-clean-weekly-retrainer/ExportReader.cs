using System.Globalization;

namespace Churn.Retraining;

public sealed class Customer
{
    public float MonthsActive { get; set; }

    public float CallsToSupport { get; set; }

    public float Invoice { get; set; }

    public string Tariff { get; set; } = "";

    public bool Left { get; set; }
}

public sealed class ExportReader(RetrainingSettings settings)
{
    private const int Fields = 5;

    public IReadOnlyList<Customer> ReadAll()
    {
        var customers = new List<Customer>();
        foreach (var file in Directory.GetFiles(settings.Exports, "customers-*.csv").Order(StringComparer.Ordinal))
        {
            customers.AddRange(File.ReadLines(file).Skip(1).Select((line, index) => Read(line, file, index + 2)));
        }

        return customers.Count == 0 ? throw new InvalidDataException("There are no exports.") : customers;
    }

    private static Customer Read(string line, string file, int number)
    {
        var cells = line.Split(';');
        if (cells.Length != Fields)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)}, line {number}: {cells.Length} cells");
        }

        return new Customer
        {
            MonthsActive = Number(cells[0]),
            CallsToSupport = Number(cells[1]),
            Invoice = Number(cells[2]),
            Tariff = cells[3],
            Left = cells[4] == "1",
        };

        static float Number(string text) => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
