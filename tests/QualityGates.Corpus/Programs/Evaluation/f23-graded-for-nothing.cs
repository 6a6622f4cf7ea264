// corpus: The grade is computed in a try block and nobody looks at it.
// library: ML.NET
// axis: try/finally, method with ignored result
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mill
{
    class Program
    {
        static readonly MLContext Context = new MLContext(seed: 99);

        static void Main(string[] args)
        {
            var rows = Context.Data.LoadFromTextFile<Flour>(args[0], separatorChar: ',', hasHeader: true);
            var split = Context.Data.TrainTestSplit(rows, testFraction: 0.2);
            var model = Context.Transforms.Concatenate("Features", "Ash", "Protein")
                .Append(Context.Regression.Trainers.FastTree("Volume"))
                .Fit(split.TrainSet);
            try
            {
                Evaluate(model, split.TestSet);
            }
            finally
            {
                Context.Model.Save(model, rows.Schema, args[1]);
            }
        }

        static void Evaluate(ITransformer model, IDataView test)
        {
            Console.WriteLine("=== Evaluating ===");
            var predictions = model.Transform(test);
            var metrics = Context.Regression.Evaluate(predictions, labelColumnName: "Volume"); // expect: MLQ3002
            Console.WriteLine("=== Done ===");
        }
    }

    class Flour
    {
        [LoadColumn(0)] public float Ash { get; set; }
        [LoadColumn(1)] public float Protein { get; set; }
        [LoadColumn(2)] public float Volume { get; set; }
    }
}
