// corpus: The workspace of the image trainer is a folder of one machine, given in an options object.
// library: ML.NET
// axis: options object
using Microsoft.ML.Vision;

var options = new ImageClassificationTrainer.Options
{
    FeatureColumnName = "Image",
    LabelColumnName = "Label",
    WorkspacePath = @"E:\scratch\workspace", // expect: MLQ4001
    Epoch = 20,
};
Console.WriteLine(options.WorkspacePath);
