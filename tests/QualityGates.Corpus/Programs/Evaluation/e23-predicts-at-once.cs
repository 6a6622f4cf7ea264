// corpus: A notebook trains a regression and shows one prediction; nothing is held out.
// library: ML.NET
// axis: top-level script
using Microsoft.ML;
using Microsoft.ML.Data;

// ---- cell 1
var mlContext = new MLContext(seed: 0);
HouseData[] houseData =
{
    new HouseData { Size = 1.1F, Price = 1.2F },
    new HouseData { Size = 1.9F, Price = 2.3F },
    new HouseData { Size = 2.8F, Price = 3.0F },
    new HouseData { Size = 3.4F, Price = 3.7F },
};
IDataView trainingData = mlContext.Data.LoadFromEnumerable(houseData);

// ---- cell 2
var pipeline = mlContext.Transforms.Concatenate("Features", new[] { "Size" })
    .Append(mlContext.Regression.Trainers.Sdca(labelColumnName: "Price", maximumNumberOfIterations: 100));
var model = pipeline.Fit(trainingData); // expect: MLQ3001

// ---- cell 3
var size = new HouseData { Size = 2.5F };
var price = mlContext.Model.CreatePredictionEngine<HouseData, Prediction>(model).Predict(size);
Console.WriteLine($"Predicted price for size: {size.Size * 1000} sq ft= {price.Price * 100:C}k");

public class HouseData
{
    public float Size { get; set; }
    public float Price { get; set; }
}

public class Prediction
{
    [ColumnName("Score")]
    public float Price { get; set; }
}
