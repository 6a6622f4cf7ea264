using Churn;
using Churn.Data;
using Churn.Evaluation;
using Churn.Models;
using Churn.Reporting;

if (!Options.TryParse(args, out var options))
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var rows = CustomerReader.Read(options.DataPath);
var customers = CustomerCleaning.WithoutRepeatedRows(rows);
var split = TemporalSplit.At(customers, Study.TestFrom, Study.OutcomeWindowDays);

var choice = ModelSelection.Choose(TemporalSplit.At(split.Train, Study.ValidationFrom, Study.OutcomeWindowDays));
var model = ChurnModel.Fit(split.Train, choice.Penalty, choice.Threshold);
var baseline = ContractRateBaseline.Fit(split.Train, choice.BaselineThreshold);

Directory.CreateDirectory(options.OutputDirectory);
var modelPath = Path.Combine(options.OutputDirectory, "model.json");
ModelFile.Save(modelPath, model);

// What is measured is what ships: the model as it comes back from its file.
var shipped = ModelFile.Load(modelPath);
var metrics = MetricsReport.Measure(DataFingerprint.Of(options.DataPath, rows.Count), customers.Count, split, choice, shipped, baseline);
metrics.Save(Path.Combine(options.OutputDirectory, "metrics.json"));
SplitFile.Save(Path.Combine(options.OutputDirectory, "splits"), split);

var cards = Directory.CreateDirectory(Path.Combine(options.OutputDirectory, "docs")).FullName;
Card.Fill(options.CardTemplate("model-card.md"), Path.Combine(cards, "model-card.md"), "results", CardTables.Results(metrics));
Card.Fill(options.CardTemplate("data-card.md"), Path.Combine(cards, "data-card.md"), "profile", CardTables.Profile(rows));

Console.Write(CardTables.Results(metrics));
Console.WriteLine($"Written to {options.OutputDirectory}");
return 0;
