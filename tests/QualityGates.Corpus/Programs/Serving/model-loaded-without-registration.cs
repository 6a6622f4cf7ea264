// corpus: A model with a mapping is written and read back from one constant path, and the assembly of the factory is not registered.
// library: ML.NET
// axis: constant, class, method
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

const string ModelFile = "boxes.zip";
var ml = new MLContext(seed: 1);
if (args.Length > 0)
{
    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Box>(args[0], separatorChar: ',', hasHeader: true));
    var model = ml.Transforms.CustomMapping<Box, Size>(SizeFactory.Map, nameof(Size))
        .Append(ml.Transforms.Concatenate("Features", "Litres"))
        .Append(ml.Regression.Trainers.FastTree("Price"))
        .Fit(split.TrainSet);
    Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Price").MeanAbsoluteError < 2);
    ml.Model.Save(model, split.TrainSet.Schema, ModelFile);
}

var loaded = ml.Model.Load(ModelFile, out var schema); // expect: MLQ6010
Console.WriteLine(loaded.GetOutputSchema(schema).Count);

class Box
{
    [LoadColumn(0)] public float Width { get; set; }

    [LoadColumn(1)] public float Price { get; set; }
}

class Size
{
    public float Litres { get; set; }
}

[CustomMappingFactoryAttribute(nameof(Size))]
sealed class SizeFactory : CustomMappingFactory<Box, Size>
{
    public static void Map(Box box, Size size) => size.Litres = box.Width * box.Width * box.Width;

    public override Action<Box, Size> GetMapping() => Map;
}
