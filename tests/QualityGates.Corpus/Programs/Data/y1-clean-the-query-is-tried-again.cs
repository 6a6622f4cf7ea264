// corpus: A query is run again twice when the database does not answer in time, from the beginning and into a new list; the third error is thrown.
// library: ML.NET, ADO.NET
// axis: database, retry
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Salmon;

public sealed class Catch
{
    public float Temperature { get; set; }

    public float Nets { get; set; }

    public float Kilos { get; set; }
}

public sealed class CatchStore(DbDataSource source)
{
    public async Task<List<Catch>> AllAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ReadAsync(cancellation);
            }
            catch (TimeoutException) when (attempt < 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), cancellation);
            }
        }
    }

    private async Task<List<Catch>> ReadAsync(CancellationToken cancellation)
    {
        var catches = new List<Catch>();
        await using var command = source.CreateCommand("SELECT temperature, nets, kilos FROM catches ORDER BY number");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            catches.Add(new Catch { Temperature = reader.GetFloat(0), Nets = reader.GetFloat(1), Kilos = reader.GetFloat(2) });
        }

        return catches;
    }
}

public sealed class CatchForecast(CatchStore store)
{
    private readonly MLContext _ml = new(seed: 1);

    public async Task<RegressionMetrics> TrainAsync(CancellationToken cancellation)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(await store.AllAsync(cancellation)), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Catch.Temperature), nameof(Catch.Nets))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Catch.Kilos)))
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Catch.Kilos));
    }
}
