using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Sorting;

/// <summary>A photograph of the conveyor belt; its folder is its class.</summary>
internal sealed class Picture
{
    public string Path { get; set; } = "";
    public string Material { get; set; } = "";

    public static IReadOnlyList<Picture> ReadAll(string folder) => Directory.EnumerateFiles(folder, "*.jpg", SearchOption.AllDirectories)
        .Order(System.StringComparer.Ordinal)
        .Select(file => new Picture { Path = file, Material = new FileInfo(file).Directory!.Name })
        .ToList();
}

internal sealed class Sorted
{
    public string PredictedMaterial { get; set; } = "";
    public float[] Score { get; set; } = [];
}
