// corpus: An upload checker opens each picture to look at its size and leaves the pixels to the collector.
// library: ML.NET
// axis: library, loop, MLImage
using Microsoft.ML.Data;

namespace Gallery.Ingest;

public sealed record Rejected(string File, string Reason);

public sealed class PictureChecker(int smallest)
{
    public List<Rejected> Check(IEnumerable<string> files)
    {
        var rejected = new List<Rejected>();
        foreach (var file in files)
        {
            var picture = MLImage.CreateFromFile(file); // expect: MLQ6004
            if (picture.Width < smallest || picture.Height < smallest)
            {
                rejected.Add(new Rejected(file, $"{picture.Width} x {picture.Height} is too small"));
            }
            else if (picture.BitsPerPixel != 32)
            {
                rejected.Add(new Rejected(file, "not in colour"));
            }
        }

        return rejected;
    }
}
