using Microsoft.ML;

namespace LeafDisease;

public static class LeafPhotos
{
    public static IDataView LoadLeaves(this MLContext ml, LeafSettings settings)
    {
        var leaves = Directory.EnumerateFiles(settings.Photos, "*.jpg", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new Leaf
            {
                File = Path.GetRelativePath(settings.Photos, file),
                Disease = Path.GetFileName(Path.GetDirectoryName(file)) ?? "",
            })
            .ToList();
        var mixed = ml.Data.ShuffleRows(ml.Data.LoadFromEnumerable(leaves), seed: settings.Seed);
        return ml.Transforms.Conversion.MapValueToKey("Label", nameof(Leaf.Disease))
            .Append(ml.Transforms.LoadRawImageBytes("Picture", settings.Photos, nameof(Leaf.File)))
            .Fit(mixed)
            .Transform(mixed);
    }
}
