// corpus: One classifier for each class, and each epoch of each asks the database again.
// library: ML.NET
// axis: database, helper, options
// scores: MLQ6008
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
var rows = ml.Data.CreateDatabaseLoader<Ticket>().Load(new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Environment.GetEnvironmentVariable("TICKETS") ?? "", "SELECT Text, Team FROM Tickets ORDER BY Id"));
var split = ml.Data.TrainTestSplit(rows);
var model = Steps().Append(Trainer()).Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel")).Fit(split.TrainSet);
Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MacroAccuracy > 0.8 && ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).LogLoss < 1);

IEstimator<ITransformer> Steps() => ml.Transforms.Conversion.MapValueToKey("Label", "Team").Append(ml.Transforms.Text.FeaturizeText("Features", "Text"));

IEstimator<ITransformer> Trainer() => ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { NumberOfIterations = 20 })); // expect: MLQ6008

class Ticket
{
    public string Text { get; set; } = "";

    public string Team { get; set; } = "";
}
