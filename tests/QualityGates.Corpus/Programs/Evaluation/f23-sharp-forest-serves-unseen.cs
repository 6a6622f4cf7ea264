// corpus: A forest is learned and predicts the orders of tomorrow; no error was ever computed.
// library: SharpLearning
// axis: class, loop
using System;
using System.IO;
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;

namespace Bakery
{
    public static class Program
    {
        public static void Main(string[] args)
        {
            var history = new CsvParser(() => new StreamReader("sales.csv"), ',');
            var inputs = history.EnumerateRows("weekday", "rain").ToF64Matrix();
            var loaves = history.EnumerateRows("loaves").ToF64Vector();
            var learner = new RegressionRandomForestLearner(trees: 200);
            var forest = learner.Learn(inputs, loaves); // expect: MLQ3001

            var tomorrow = new CsvParser(() => new StreamReader("tomorrow.csv"), ',').EnumerateRows("weekday", "rain").ToF64Matrix();
            foreach (var order in forest.Predict(tomorrow))
            {
                Console.WriteLine(Math.Ceiling(order));
            }
        }
    }
}
