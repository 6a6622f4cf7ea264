using System.Globalization;
using Microsoft.ML.Data;

namespace Payments;

public sealed class Payment
{
    [NoColumn]
    public string Reference { get; set; } = "";

    public float Amount { get; set; }

    public float HourOfDay { get; set; }

    public float DistanceFromHome { get; set; }

    public float Fraud { get; set; }
}

public sealed class PaymentAlarm
{
    public float Score { get; set; }

    public bool PredictedLabel { get; set; }
}

public sealed record DetectorFile(string Path);

public static class PaymentFile
{
    public static List<Payment> Read(string path) => File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(';'))
        .Select(cells => new Payment
        {
            Reference = cells[0],
            Amount = float.Parse(cells[1], CultureInfo.InvariantCulture),
            HourOfDay = float.Parse(cells[2], CultureInfo.InvariantCulture),
            DistanceFromHome = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Fraud = cells[4] == "1" ? 1 : 0,
        })
        .ToList();
}
