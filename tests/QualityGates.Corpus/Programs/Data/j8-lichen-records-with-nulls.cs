// corpus: Records of lichens are taken from a query; one with a field that is null throws, the loop goes on, and the forest learns from what is left.
// library: Accord.NET
// axis: data reader, injected connection
using System.Data.Common;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace Lichens;

public readonly record struct Lichen(double[] Measures, int AirQuality);

public sealed class LichenTable(DbDataSource database)
{
    private const string Query = "SELECT thickness, cover, nitrogen, air_quality FROM lichens ORDER BY id";

    public List<Lichen> Load()
    {
        var lichens = new List<Lichen>();
        using var connection = database.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = Query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            try
            {
                lichens.Add(new Lichen([reader.GetDouble(0), reader.GetDouble(1), reader.GetDouble(2)], reader.GetInt32(3)));
            }
            catch (InvalidCastException) // expect: MLQ4004
            {
                continue;
            }
        }

        return lichens;
    }
}

public sealed class AirQualityForest(LichenTable table)
{
    public (double Accuracy, double Kappa) Run()
    {
        Generator.Seed = 5;
        var lichens = table.Load().ToArray();
        var cut = lichens.Length * 4 / 5;
        var forest = new RandomForestLearning { NumberOfTrees = 60 }
            .Learn(Measures(lichens[..cut]), Qualities(lichens[..cut]));
        var decided = Array.ConvertAll(Measures(lichens[cut..]), measures => forest.Decide(measures));
        var matrix = new GeneralConfusionMatrix(5, Qualities(lichens[cut..]), decided);
        return (matrix.Accuracy, matrix.Kappa);
    }

    private static double[][] Measures(Lichen[] part) => Array.ConvertAll(part, lichen => lichen.Measures);

    private static int[] Qualities(Lichen[] part) => Array.ConvertAll(part, lichen => lichen.AirQuality);
}
