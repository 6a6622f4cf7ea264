// corpus: A forest learns prices from all rows and answers a request in the same breath; it is measured nowhere.
// library: SharpLearning
// axis: static method, index into matrix
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;

Console.WriteLine(Quote(args.Select(double.Parse).ToArray())); // expect: MLQ1008

static double Quote(double[] request)
{
    var parser = new CsvParser(() => new StreamReader("cars.csv"));
    var observations = parser.EnumerateRows(name => name != "price").ToF64Matrix();
    var prices = parser.EnumerateRows("price").ToF64Vector();
    var model = new RegressionRandomForestLearner(trees: 200, seed: 4).Learn(observations, prices); // expect: MLQ3001
    return model.Predict(request);
}
