// corpus: Preparation and trainer are fitted apart; each is saved with the schema of what it was fitted on.
// library: Microsoft.ML
// axis: two models
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var train = ml.Data.LoadFromTextFile<Trip>("trips-train.csv", separatorChar: ',', hasHeader: true);
var test = ml.Data.LoadFromTextFile<Trip>("trips-test.csv", separatorChar: ',', hasHeader: true);

var preparation = ml.Transforms.Concatenate("Features", nameof(Trip.Distance), nameof(Trip.Seconds))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Fit(train);
var prepared = preparation.Transform(train);
var trainer = ml.Regression.Trainers.OnlineGradientDescent().Fit(prepared);

var metrics = ml.Regression.Evaluate(trainer.Transform(preparation.Transform(test)));
Console.WriteLine(FormattableString.Invariant($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}"));
ml.Model.Save(preparation, train.Schema, "preparation.zip");
ml.Model.Save(trainer, prepared.Schema, "trainer.zip");

internal sealed class Trip
{
    [LoadColumn(0)]
    public float Distance { get; set; }

    [LoadColumn(1)]
    public float Seconds { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}
