// corpus: The product sales sample: spikes found by an identically distributed detector that has nothing to learn; the model is only stored for the service.
// library: ML.NET
// axis: empty data view, static methods, two detectors
using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ProductSalesAnomalyDetection;

class Program
{
    const int _docsize = 36;

    static void Main()
    {
        MLContext mlContext = new MLContext(seed: 1);
        IDataView dataView = mlContext.Data.LoadFromTextFile<ProductSalesData>("product-sales.csv", hasHeader: true, separatorChar: ',');
        DetectSpike(mlContext, _docsize, dataView);
    }

    static void DetectSpike(MLContext mlContext, int docSize, IDataView productSales)
    {
        var iidSpikeEstimator = mlContext.Transforms.DetectIidSpike(outputColumnName: nameof(ProductSalesPrediction.Prediction),
            inputColumnName: nameof(ProductSalesData.NumSales), confidence: 95d, pvalueHistoryLength: docSize / 4);
        ITransformer iidSpikeTransform = iidSpikeEstimator.Fit(CreateEmptyDataView(mlContext));
        IDataView transformedData = iidSpikeTransform.Transform(productSales);
        var predictions = mlContext.Data.CreateEnumerable<ProductSalesPrediction>(transformedData, reuseRowObject: false);
        Console.WriteLine("Alert\tScore\tP-Value");
        foreach (var p in predictions)
        {
            Console.WriteLine($"{p.Prediction[0]}\t{p.Prediction[1]:f2}\t{p.Prediction[2]:F2}{(p.Prediction[0] == 1 ? " <-- Spike detected" : "")}");
        }

        mlContext.Model.Save(iidSpikeTransform, productSales.Schema, "spikes.zip");
    }

    static IDataView CreateEmptyDataView(MLContext mlContext)
    {
        IEnumerable<ProductSalesData> enumerableData = new List<ProductSalesData>();
        return mlContext.Data.LoadFromEnumerable(enumerableData);
    }
}

public class ProductSalesData
{
    [LoadColumn(0)] public string Month = "";
    [LoadColumn(1)] public float NumSales;
}

public class ProductSalesPrediction
{
    [VectorType(3)] public double[] Prediction { get; set; } = [];
}
