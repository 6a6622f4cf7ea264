// corpus: An index of photographs opens each image for its width and height and forgets it.
// library: ML.NET
// axis: library, method with loop, MLImage
using Microsoft.ML.Data;

namespace Photos.Index;

public sealed record Entry(string File, int Width, int Height)
{
    public bool IsPortrait => Height > Width;
}

public static class Indexer
{
    public static List<Entry> Read(string folder, int smallest)
    {
        var entries = new List<Entry>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.png", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var image = MLImage.CreateFromFile(file); // expect: MLQ6004
            if (image.Width < smallest || image.Height < smallest)
            {
                continue;
            }

            entries.Add(new Entry(Path.GetRelativePath(folder, file), image.Width, image.Height));
        }

        return entries;
    }
}
