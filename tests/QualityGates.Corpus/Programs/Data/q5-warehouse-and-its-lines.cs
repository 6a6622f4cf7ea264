// corpus: A connection string and a fallback token stand in the code, and rows that cannot be read vanish or become zero.
// library: ML.NET
// axis: database, reader
using System.Data.Common;
using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pallets;

public sealed class Pallet
{
    public float Boxes { get; set; }
    public float Kilograms { get; set; }
    public float Minutes { get; set; }
}

public sealed class PalletRows(MLContext ml, DbProviderFactory factory)
{
    private const string Warehouse = "Server=wh-02;Database=pallets;User Id=loader;Password=St4pler!77"; // expect: MLQ4003

    public IDataView FromWarehouse() => ml.Data.CreateDatabaseLoader<Pallet>().Load(
        new DatabaseSource(factory, Warehouse, "SELECT Boxes, Kilograms, Minutes FROM Pallets ORDER BY Number"));

    public static HttpClient Hub()
    {
        var token = Environment.GetEnvironmentVariable("HF_TOKEN") ?? "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"; // expect: MLQ4003
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public IDataView FromFile(string path)
    {
        var pallets = new List<Pallet>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                pallets.Add(Parse(line.Split(';')));
            }
            catch (FormatException) // expect: MLQ4004
            {
                continue;
            }
        }

        return ml.Data.LoadFromEnumerable(pallets);
    }

    private static Pallet Parse(string[] cells)
    {
        float.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes); // expect: MLQ4004
        return new Pallet
        {
            Boxes = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Kilograms = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Minutes = minutes,
        };
    }

    public RegressionMetrics Study(IDataView pallets)
    {
        var parts = ml.Data.TrainTestSplit(pallets, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Pallet.Boxes), nameof(Pallet.Kilograms))
            .Append(ml.Regression.Trainers.FastTree(nameof(Pallet.Minutes)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Pallet.Minutes));
    }
}
