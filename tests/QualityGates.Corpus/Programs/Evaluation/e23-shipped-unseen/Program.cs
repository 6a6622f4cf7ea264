// corpus: A trainer class fits and saves; no class of the project ever scores the model.
// library: ML.NET
// axis: helper in another file
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var model = SpamTraining.Build(ml, "spam.tsv", out var schema);
ModelStore.Keep(ml, model, schema); // expect: MLQ3001
