// corpus: The words of all support tickets become a vocabulary, and a search over models then divides the featurized tickets into folds.
// library: ML.NET AutoML
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var tickets = ml.Data.LoadFromTextFile<Ticket>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);

var vocabulary = ml.Transforms.Text.FeaturizeText("Words", nameof(Ticket.Subject)).Fit(tickets);
var featurized = vocabulary.Transform(tickets);

var settings = new MulticlassExperimentSettings { MaxExperimentTimeInSeconds = 300 };
var search = ml.Auto().CreateMulticlassClassificationExperiment(settings);
var result = search.Execute(featurized, numberOfCVFolds: 5, labelColumnName: nameof(Ticket.Queue)); // expect: MLQ2002

var best = result.BestRun.Results.ToList();
var summary = new
{
    result.BestRun.TrainerName,
    Macro = best.Average(fold => fold.ValidationMetrics.MacroAccuracy),
    Micro = best.Average(fold => fold.ValidationMetrics.MicroAccuracy),
    Loss = best.Average(fold => fold.ValidationMetrics.LogLoss),
};
File.WriteAllText("tickets-search.json", JsonSerializer.Serialize(summary));

internal sealed class Ticket
{
    [LoadColumn(0)] public string Subject { get; set; } = "";

    [LoadColumn(1)] public float Attachments { get; set; }

    [LoadColumn(2)] public string Queue { get; set; } = "";
}
