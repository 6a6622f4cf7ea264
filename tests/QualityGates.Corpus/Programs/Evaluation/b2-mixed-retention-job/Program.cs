// corpus: The retention job ranks its features on the rows it was trained on and ships the model; no row is ever held out.
// library: ML.NET
// axis: several files, interface, factory, nullable
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Retention;

IModelFactory factory = new BoostedFactory();
var ml = new MLContext(seed: 20);
var members = ml.Data.LoadFromTextFile<Member>("members.csv", separatorChar: ',', hasHeader: true);
if (members.GetRowCount() == 0)
{
    Console.Error.WriteLine("The export is empty.");
    return 1;
}

var model = factory.Create(ml).Fit(members);
var weights = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, model.Transform(members), nameof(Member.Stayed)); // expect: MLQ3007
File.WriteAllLines("weights.txt", weights.OrderByDescending(w => Math.Abs(w.Value.F1Score.Mean)).Select(w => w.Key));
ml.Model.Save(model, members.Schema, "retention.zip"); // expect: MLQ3001
return 0;
