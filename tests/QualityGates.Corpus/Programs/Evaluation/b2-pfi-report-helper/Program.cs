// corpus: A report class permutes whatever rows it gets; the program hands it the training part.
// library: ML.NET
// axis: helper in another file, IReadOnlyDictionary result
using System.IO;
using System.Linq;
using Crops;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
var fields = ml.Data.LoadFromTextFile<Field>("fields.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(fields, testFraction: 0.2);
var chain = ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Nitrogen), nameof(Field.Sun))
    .Append(ml.Regression.Trainers.LightGbm(nameof(Field.Yield)));
ITransformer model = chain.Fit(parts.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Field.Yield));
var importance = ImportanceReport.Measure(ml, model, parts.TrainSet); // expect: MLQ3007
File.WriteAllLines("yield.csv", importance.Select(pair => $"{pair.Key};{pair.Value:R}").Append($"mae;{metrics.MeanAbsoluteError:R}").Append($"r2;{metrics.RSquared:R}")); // expect: MLQ1008 MLQ1008 MLQ1008
ml.Model.Save(model, fields.Schema, "yield.zip");
