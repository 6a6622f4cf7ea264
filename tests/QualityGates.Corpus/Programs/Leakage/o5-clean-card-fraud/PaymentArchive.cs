using System.Globalization;

namespace CardFraud;

public sealed record Periods(DateOnly ValidationFrom, DateOnly TestFrom);

public sealed record PaymentParts(IReadOnlyList<Payment> Train, IReadOnlyList<Payment> Validation, IReadOnlyList<Payment> Test);

public sealed class PaymentArchive(string folder)
{
    public async Task<PaymentParts> LoadAsync(Periods periods, CancellationToken cancellation)
    {
        var all = new List<Payment>();
        foreach (var file in Directory.EnumerateFiles(folder, "payments-*.csv").OrderBy(name => name, StringComparer.Ordinal))
        {
            await foreach (var line in File.ReadLinesAsync(file, cancellation))
            {
                if (line.Length > 0 && char.IsAsciiDigit(line[0]))
                {
                    all.Add(Parse(line));
                }
            }
        }

        var byTime = all.ToLookup(payment => payment.Booked < periods.ValidationFrom ? 0 : payment.Booked < periods.TestFrom ? 1 : 2);
        return new PaymentParts([.. byTime[0]], [.. byTime[1]], [.. byTime[2]]);
    }

    private static Payment Parse(string line)
    {
        var cells = line.Split(';');
        float Number(int i) => float.Parse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture);

        return new Payment
        {
            Booked = DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Amount = Number(1),
            HourOfDay = Number(2),
            KilometresFromHome = Number(3),
            PaymentsToday = Number(4),
            Trade = cells[5],
            Fraud = cells[6] == "1",
        };
    }
}
