using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.ML.Data;

namespace ImageSorter;

internal sealed record ImageData(string ImagePath, string Label)
{
    public ImageData() : this("", "")
    {
    }
}

internal static class ImageFolder
{
    public static IEnumerable<ImageData> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.jpg", SearchOption.AllDirectories).OrderBy(f => f, StringComparer.Ordinal))
        {
            var label = Path.GetFileName(Path.GetDirectoryName(file)) ?? "";
            yield return new ImageData(Path.GetRelativePath(folder, file), label);
        }
    }
}

internal static class MetricsFile
{
    public static void Write(string file, MulticlassClassificationMetrics metrics)
    {
        var values = new Dictionary<string, object>
        {
            ["micro"] = metrics.MicroAccuracy,
            ["macro"] = metrics.MacroAccuracy,
            ["logLoss"] = metrics.LogLoss,
            ["perClass"] = metrics.PerClassLogLoss,
        };
        File.WriteAllText(file, JsonSerializer.Serialize(values));
    }
}
