using System.Globalization;
using Microsoft.ML;

namespace Telecom;

public sealed class Tariff
{
    public float Minutes { get; set; }

    public float Gigabytes { get; set; }

    public string Plan { get; set; } = "";

    public float Paid { get; set; }
}

internal static class TariffFile
{
    public static List<Tariff> Read(string path)
    {
        var tariffs = File.ReadLines(path).Skip(1).Select(Parse).ToArray();
        new Random(31).Shuffle(tariffs);
        return [.. tariffs];
    }

    private static Tariff Parse(string line)
    {
        var cells = line.Split(';');
        return new Tariff
        {
            Minutes = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Gigabytes = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Plan = cells[2],
            Paid = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}

internal sealed class TariffTrainer(MLContext ml)
{
    public ITransformer Fit(List<Tariff> tariffs) =>
        ml.Transforms.Categorical.OneHotEncoding(nameof(Tariff.Plan))
            .Append(ml.Transforms.Concatenate("Features", nameof(Tariff.Minutes), nameof(Tariff.Gigabytes), nameof(Tariff.Plan)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Tariff.Paid)))
            .Fit(ml.Data.LoadFromEnumerable(tariffs));
}
