// corpus: Files and class folders come in the order of the file system; the position of a folder becomes its label.
// library: ML.NET
// axis: foreach, yield, dictionary by position, directory info
using Microsoft.ML;

namespace Plants;

internal static class ImageSet
{
    public static List<ImageRow> Load(string folder, Dictionary<string, int> classes)
    {
        var rows = new List<ImageRow>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.jpg", SearchOption.AllDirectories)) // expect: MLQ1007
        {
            rows.Add(new ImageRow { Path = file, Label = Path.GetFileName(Path.GetDirectoryName(file)!), Class = classes[Path.GetFileName(Path.GetDirectoryName(file)!)] });
        }

        return rows;
    }

    public static Dictionary<string, int> Classes(string folder)
    {
        var names = new DirectoryInfo(folder).GetDirectories().Select(d => d.Name).ToArray(); // expect: MLQ1007
        var ids = new Dictionary<string, int>();
        for (var i = 0; i < names.Length; i++)
        {
            ids[names[i]] = i;
        }

        return ids;
    }

    public static List<ImageRow> LoadSorted(string folder) => Directory.GetFiles(folder, "*.png")
        .OrderBy(f => f, StringComparer.Ordinal)
        .Select(f => new ImageRow { Path = f, Label = Path.GetFileNameWithoutExtension(f).Split('_')[0] })
        .ToList();

    public static void Clean(string cache)
    {
        foreach (var file in Directory.GetFiles(cache, "*.tmp"))
        {
            File.Delete(file);
        }

        Console.WriteLine($"{Directory.GetFiles(cache).Length} files stay");
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(2);
        var classes = ImageSet.Classes(args[0]);
        Console.WriteLine(string.Join(", ", classes.Keys));
        ImageSet.Clean(args[1]);
        var train = ml.Data.LoadFromEnumerable(ImageSet.Load(args[0], classes));
        var test = ml.Data.LoadFromEnumerable(ImageSet.LoadSorted(args[2]));
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Key", "Class")
            .Append(ml.Transforms.LoadRawImageBytes("Image", args[0], "Path"))
            .Append(ml.MulticlassClassification.Trainers.ImageClassification("Key", "Image"));
        var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(train).Transform(test), "Key");
        Console.WriteLine($"{metrics.MacroAccuracy:P1} {metrics.LogLoss:F3}");
    }
}

internal sealed class ImageRow
{
    public string Path { get; set; } = "";
    public string Label { get; set; } = "";
    public float Class { get; set; }
}
