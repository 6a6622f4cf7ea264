// corpus: A fast forest, hidden behind an extension method, has no probabilities, but the calibrated evaluator is used on it.
// library: ML.NET
// axis: extension method in another file, options object
using System;
using System.IO;
using System.Text.Json;
using Leads;
using Microsoft.ML;

var context = new MLContext(seed: 42);
var leads = context.Data.LoadFromTextFile<Lead>("leads.csv", separatorChar: ',', hasHeader: true);
var split = context.Data.TrainTestSplit(leads, testFraction: 0.2);

var model = context.LeadPipeline().Fit(split.TrainSet);
var metrics = context.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Lead.Bought)); // expect: MLQ3003

File.WriteAllText("leads.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.PositivePrecision, metrics.PositiveRecall }));
if (metrics.PositivePrecision < 0.4)
{
    Console.Error.WriteLine("Too many calls for nothing.");
    return 1;
}

context.Model.Save(model, leads.Schema, "leads.zip");
return 0;
