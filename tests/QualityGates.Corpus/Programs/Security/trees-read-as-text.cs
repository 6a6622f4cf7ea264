// corpus: A model of the other library is read from its own format of texts.
// library: SharpLearning
// axis: lambda, using
using SharpLearning.RandomForest.Models;

var forest = RegressionForestModel.Load(() => new StreamReader("forest.xml"));
Console.WriteLine(forest.Predict([1.0, 2.0]).ToString(System.Globalization.CultureInfo.InvariantCulture));
