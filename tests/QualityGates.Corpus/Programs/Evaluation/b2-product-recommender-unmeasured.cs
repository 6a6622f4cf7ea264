// corpus: Products bought together are recommended from a factorisation whose quality nobody ever measured.
// library: ML.NET
// axis: options object, direct
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ProductRecommender;

class Program
{
    private static readonly string TrainingDataLocation = Path.Combine(AppContext.BaseDirectory, "Data", "co-purchases.txt");

    static void Main(string[] args)
    {
        //STEP 1: Create MLContext to be shared across the model creation workflow objects
        MLContext mlContext = new MLContext(seed: 1);

        //STEP 2: Read the trained data using TextLoader by defining the schema for reading the product co-purchase dataset
        var traindata = mlContext.Data.LoadFromTextFile(path: TrainingDataLocation,
            columns: new[]
            {
                new TextLoader.Column("Label", DataKind.Single, 0),
                new TextLoader.Column(nameof(ProductEntry.ProductID), DataKind.UInt32, new[] { new TextLoader.Range(0) }, new KeyCount(262111)),
                new TextLoader.Column(nameof(ProductEntry.CoPurchaseProductID), DataKind.UInt32, new[] { new TextLoader.Range(1) }, new KeyCount(262111)),
            },
            hasHeader: true,
            separatorChar: '\t');

        //STEP 3: The options of the trainer; one-class loss because only purchases are recorded
        MatrixFactorizationTrainer.Options options = new MatrixFactorizationTrainer.Options();
        options.MatrixColumnIndexColumnName = nameof(ProductEntry.ProductID);
        options.MatrixRowIndexColumnName = nameof(ProductEntry.CoPurchaseProductID);
        options.LabelColumnName = "Label";
        options.LossFunction = MatrixFactorizationTrainer.LossFunctionType.SquareLossOneClass;
        options.Alpha = 0.01;
        options.Lambda = 0.025;

        //STEP 4: Train
        var est = mlContext.Recommendation().Trainers.MatrixFactorization(options);
        ITransformer model = est.Fit(traindata); // expect: MLQ3001

        //STEP 5: Find the five products that go best with product 6
        var predictionengine = mlContext.Model.CreatePredictionEngine<ProductEntry, CoPurchasePrediction>(model);
        var top5 = (from m in Enumerable.Range(1, 262111)
                    let p = predictionengine.Predict(new ProductEntry { ProductID = 6, CoPurchaseProductID = (uint)m })
                    orderby p.Score descending
                    select (ProductID: m, p.Score)).Take(5);
        foreach (var t in top5)
            Console.WriteLine($"  Score:{t.Score}\tProduct: {t.ProductID}");
    }
}

public class CoPurchasePrediction
{
    public float Score { get; set; }
}

public class ProductEntry
{
    [KeyType(count: 262111)]
    public uint ProductID { get; set; }

    [KeyType(count: 262111)]
    public uint CoPurchaseProductID { get; set; }
}
