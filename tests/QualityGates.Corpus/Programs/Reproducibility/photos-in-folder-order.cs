// corpus: Photos are read in the order of the file system, split, and labelled by the place of their folder among its like.
// library: Microsoft.ML
// axis: local, loop, index of a folder as label
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var folders = Directory.GetDirectories("photos"); // expect: MLQ1007
var photos = new List<Photo>();
for (var label = 0; label < folders.Length; label++)
{
    foreach (var file in Directory.EnumerateFiles(folders[label], "*.txt")) // expect: MLQ1007
    {
        photos.Add(new Photo { Size = new FileInfo(file).Length, Kind = label });
    }
}

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(photos), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Kind")).Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Kind").MeanAbsoluteError);

sealed class Photo
{
    public float Size { get; set; }
    public float Kind { get; set; }
}
