// corpus: A stream of visits to a museum gives out what could be read of a query, and nothing for the records that could not.
// library: ML.NET, ADO.NET
// axis: async iterator over a reader
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.ML;

namespace Museum;

public sealed record Visit
{
    public float Temperature { get; init; }

    public float Exhibitions { get; init; }

    public float Visitors { get; init; }
}

public sealed class VisitStream(DbDataSource database)
{
    public async IAsyncEnumerable<Visit> ReadAsync([EnumeratorCancellation] CancellationToken token = default)
    {
        await using var command = database.CreateCommand("SELECT temperature, exhibitions, visitors FROM visits ORDER BY day");
        await using var reader = await command.ExecuteReaderAsync(token);
        while (await reader.ReadAsync(token))
        {
            Visit? visit = null;
            try
            {
                visit = new Visit
                {
                    Temperature = reader.GetFloat(0),
                    Exhibitions = reader.GetInt32(1),
                    Visitors = reader.GetInt32(2),
                };
            }
            catch (InvalidCastException) // expect: MLQ4004
            {
            }

            if (visit is not null)
            {
                yield return visit;
            }
        }
    }
}

public sealed class VisitTraining(VisitStream stream)
{
    public async Task<double> MeanErrorAsync(int kept, CancellationToken token)
    {
        var visits = new List<Visit>();
        await foreach (var visit in stream.ReadAsync(token))
        {
            visits.Add(visit);
        }

        var ml = new MLContext(seed: 31);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Visit.Temperature), nameof(Visit.Exhibitions))
            .Append(ml.Regression.Trainers.FastTree(nameof(Visit.Visitors)));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(visits[..^kept]));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(visits[^kept..]));
        return ml.Regression.Evaluate(answers, nameof(Visit.Visitors)).MeanAbsoluteError;
    }
}
