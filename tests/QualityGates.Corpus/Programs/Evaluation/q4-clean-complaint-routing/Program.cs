// corpus: Complaints are routed to departments: settings are compared by cross-validation of the training part, and each department has its precision and recall in the report.
// library: ML.NET
// axis: console, text, several classes
using Complaints;
using Microsoft.ML;

var input = args[0];
var output = Directory.CreateDirectory(args[1]).FullName;
var ml = new MLContext(seed: 77);
var complaints = ml.Data.LoadFromTextFile<Complaint>(input, separatorChar: ',', hasHeader: true, allowQuoting: true);
var parts = ml.Data.TrainTestSplit(complaints, testFraction: 0.2, seed: 77);

var tuning = new RegularizationTuning(ml);
var strength = tuning.Choose(parts.TrainSet, [1e-6f, 1e-4f, 1e-2f]);
var model = RoutingPipeline.Create(ml, strength).Fit(parts.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), RoutingPipeline.Label, topKPredictionCount: 3);
var report = DepartmentReport.From(metrics, Departments.Of(model, parts.TrainSet.Schema));
foreach (var line in report.Lines())
{
    Console.WriteLine(line);
}

report.Write(Path.Combine(output, "routing.json"));
ml.Model.Save(model, complaints.Schema, Path.Combine(output, "routing.zip"));
