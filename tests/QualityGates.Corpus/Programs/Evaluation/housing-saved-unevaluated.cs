// corpus: A house price model is trained on every row and written to disk, no metric is ever computed.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);

// One row per sold house.
IDataView houses = ml.Data.LoadFromTextFile<House>("data/houses.csv", separatorChar: ',', hasHeader: true);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("DistrictEncoded", nameof(House.District))
    .Append(ml.Transforms.Concatenate("Features", "DistrictEncoded", nameof(House.Area), nameof(House.Rooms)))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(House.Price)));

ITransformer model = pipeline.Fit(houses);
ml.Model.Save(model, houses.Schema, "houses.zip"); // expect: MLQ3001
Console.WriteLine("Model written.");

public class House
{
    [LoadColumn(0)] public string District { get; set; } = "";
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Rooms { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
