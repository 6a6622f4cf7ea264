// corpus: Folds of dialysis patients are drawn by a generator whose seed the settings give.
// library: ML.NET
// axis: options, folds by hand
using Microsoft.ML;

namespace Dialysis;

public sealed record FoldSettings(int Seed = 2024, int Folds = 5);

public sealed class Session
{
    public string Patient { get; set; } = "";

    public float Volume { get; set; }

    public float Pressure { get; set; }

    public float Minutes { get; set; }
}

public sealed class FoldedTraining(MLContext ml, FoldSettings settings)
{
    public IReadOnlyList<double> Errors(IReadOnlyList<Session> sessions)
    {
        var random = new Random(settings.Seed);
        var fold = sessions
            .Select(session => session.Patient)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToDictionary(patient => patient, _ => random.Next(settings.Folds));
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Session.Volume), nameof(Session.Pressure))
            .Append(ml.Regression.Trainers.FastTree(nameof(Session.Minutes)));

        var errors = new List<double>();
        for (var held = 0; held < settings.Folds; held++)
        {
            var train = sessions.Where(session => fold[session.Patient] != held).ToList();
            var test = sessions.Where(session => fold[session.Patient] == held).ToList();
            var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
            var predicted = model.Transform(ml.Data.LoadFromEnumerable(test));
            errors.Add(ml.Regression.Evaluate(predicted, nameof(Session.Minutes)).RootMeanSquaredError);
        }

        return errors;
    }
}
