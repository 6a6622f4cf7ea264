// corpus: A method in another file fits the imputation on whatever it is given; it is given all patients, and only then are they split.
// library: ML.NET
// axis: helper in another file
using Clinic;
using Microsoft.ML;

var ml = new MLContext(seed: 11);
var patients = ml.Data.LoadFromTextFile<Patient>("patients.csv", separatorChar: ',', hasHeader: true);

var prepared = Preprocessing.FillGaps(ml, patients); // expect: MLQ2001
var split = ml.Data.TrainTestSplit(prepared, testFraction: 0.3);

var trainer = ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Patient.Readmitted));
var model = trainer.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Patient.Readmitted));
File.WriteAllText("metrics.json", $$"""{ "auc": {{metrics.AreaUnderRocCurve}}, "f1": {{metrics.F1Score}} }"""); // expect: MLQ1008
