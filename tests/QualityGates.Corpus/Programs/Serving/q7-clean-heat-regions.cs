// corpus: Each region is forecast by the forest that was learned for it; the one for the whole country is read before the loop and put beside it.
// library: SharpLearning
// axis: LINQ over regions, model of each element, common model before the loop
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.InputOutput.Serialization;
using SharpLearning.RandomForest.Models;

namespace Heat;

internal sealed record Region(string Name, double[][] Days);

internal sealed record Outlook(string Region, double Own, double Country);

internal sealed class Forests(string folder)
{
    private readonly GenericXmlDataContractSerializer _serializer = new();

    public RegressionForestModel Read(string name) =>
        _serializer.Deserialize<RegressionForestModel>(() => new StreamReader(Path.Combine(folder, $"{name}.xml")));
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        await using var input = File.OpenRead(args[1]);
        var regions = await JsonSerializer.DeserializeAsync<List<Region>>(input) ?? [];
        var forests = new Forests(args[0]);
        var country = forests.Read("country");

        var outlooks =
            from region in regions
            let days = Matrix(region.Days)
            let own = forests.Read(region.Name)
            select new Outlook(region.Name, own.Predict(days).Sum(), country.Predict(days).Sum());

        foreach (var outlook in outlooks.OrderByDescending(outlook => outlook.Own - outlook.Country))
        {
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{outlook.Region,-20}{outlook.Own,12:F1}{outlook.Country,12:F1}"));
        }
    }

    private static F64Matrix Matrix(double[][] rows) => new(rows.SelectMany(row => row).ToArray(), rows.Length, rows[0].Length);
}
