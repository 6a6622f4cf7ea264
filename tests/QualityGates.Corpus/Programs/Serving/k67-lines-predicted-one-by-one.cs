// corpus: A hosted job reads a file line by line through an iterator and predicts each with a pool; a second one makes an engine for each line.
// library: ML.NET
// axis: iterator, pool, loop
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.ML;
using Microsoft.ML;

internal sealed class Flat
{
    public float Rooms { get; set; }
    public float Area { get; set; }
    public string District { get; set; } = "";
}

internal sealed class Rent
{
    public float Score { get; set; }
}

internal static class Registration
{
    public static void AddRents(this IServiceCollection services)
    {
        services.AddPredictionEnginePool<Flat, Rent>().FromFile("rent.zip");
        services.AddHostedService<RentJob>();
    }
}

internal sealed class RentJob(PredictionEnginePool<Flat, Rent> pool, IConfiguration settings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var input = settings["Flats"]!;
        await using var output = new StreamWriter(input + ".rents");
        foreach (var flat in ReadFlats(input))
        {
            var rent = pool.Predict(flat); // expect: MLQ6003
            await output.WriteLineAsync(rent.Score.ToString("F0", CultureInfo.InvariantCulture));
        }

        await CompareAsync(new MLContext(), input, input + ".old");
    }

    private static async Task CompareAsync(MLContext ml, string input, string output)
    {
        var old = ml.Model.Load("rent-2025.zip", out _);
        var lines = new List<string>();
        foreach (var flat in ReadFlats(input).Take(20))
        {
            using var engine = ml.Model.CreatePredictionEngine<Flat, Rent>(old); // expect: MLQ6002
            lines.Add(engine.Predict(flat).Score.ToString("F0", CultureInfo.InvariantCulture));
        }

        await File.WriteAllLinesAsync(output, lines);
    }

    private static IEnumerable<Flat> ReadFlats(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            yield return new Flat
            {
                Rooms = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Area = float.Parse(cells[1], CultureInfo.InvariantCulture),
                District = cells[2],
            };
        }
    }
}
