using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Models;

/// <summary>Models in zip files: ML.NET, PyTorch and TorchScript. Entries are named and sized, never extracted, and no pickle is read.</summary>
internal static class ZipModel
{
    // Weights hardly compress and repeated text does so thirtyfold; deflate cannot exceed 1032.
    private const long BombRatio = 500;
    private const long BombSize = 1L << 30;

    private const int LoaderNameAt = 0x50;
    private const int LoaderNameLength = 24;

    private static readonly byte[] MLNetSignature = [(byte)'M', (byte)'L', 0, (byte)'M', (byte)'O', (byte)'D', (byte)'E', (byte)'L'];

    /// <summary>What kind of model it is, or empty for a zip file we do not know.</summary>
    public static string Check(Stream stream, string extension)
    {
        var zip = ZipDirectory.Read(stream);
        CheckEntries(zip);
        if (zip.Entries.FirstOrDefault(IsPickle) is not null || zip.Entries.Any(entry => entry.Name.EndsWith("/constants.pkl", StringComparison.Ordinal)))
        {
            return "PyTorch";
        }

        if (IsMLNet(zip))
        {
            CheckMLNet(zip);
            return "ML.NET";
        }

        return extension switch
        {
            ".pt" or ".pth" or ".ptl" => throw new ModelFormatException("is no PyTorch model: the zip file has no data.pkl and no constants.pkl"),
            ".mlnet" => throw new ModelFormatException("is no ML.NET model: the zip file has no TransformerChain/Model.key"),
            _ when zip.Entries.Count == 0 => throw new ModelFormatException("is a zip file without entries"),
            _ => "",
        };
    }

    // The checkpoint of a time-series engine has no schema, and its API no way to give one.
    private static bool IsCheckpoint(ZipDirectory zip) =>
        zip.Entries.FirstOrDefault(entry => entry.Name == "TransformerChain/Transform_000/Model.key") is { } key
        && zip.ReadStart(key, LoaderNameAt + LoaderNameLength) is { Length: LoaderNameAt + LoaderNameLength } start
        && Encoding.ASCII.GetString(start, LoaderNameAt, LoaderNameLength) is var loader
        && (loader.StartsWith("Ssa", StringComparison.Ordinal) || loader.StartsWith("Iid", StringComparison.Ordinal));

    private static void CheckEntries(ZipDirectory zip)
    {
        long total = 0;
        long packed = 0;
        foreach (var entry in zip.Entries)
        {
            var parts = entry.Name.Split('/');
            if (entry.Name.StartsWith("/", StringComparison.Ordinal) || parts.Contains("..") || (entry.Name.Length > 1 && entry.Name[1] == ':'))
            {
                throw new ModelFormatException("has the entry \"" + entry.Name + "\", which would be written outside the folder it is unpacked to");
            }

            if (entry.Size < 0 || entry.Compressed < 0 || entry.Compressed > zip.Length || entry.HeaderAt < 0 || entry.HeaderAt >= zip.Length)
            {
                throw new ModelFormatException("is damaged: its entry \"" + entry.Name + "\" lies outside the file");
            }

            total = entry.Size > long.MaxValue - total ? long.MaxValue : total + entry.Size;
            packed += entry.Compressed;
        }

        if (total > BombSize && total / BombRatio > packed)
        {
            throw new ModelFormatException("would unpack from " + packed.ToString(CultureInfo.InvariantCulture) + " to "
                + total.ToString(CultureInfo.InvariantCulture) + " bytes: a zip bomb, not a model");
        }
    }

    private static bool IsPickle(ZipEntry entry) => entry.Name.EndsWith("/data.pkl", StringComparison.Ordinal) || entry.Name == "data.pkl";

    private static bool IsMLNet(ZipDirectory zip) => zip.Entries.Any(entry => entry.Name == "TrainingInfo/Version.txt"
        || entry.Name.EndsWith("/Model.key", StringComparison.Ordinal));

    // A model saved with a loader has its own folder and its own schema in it; those of before 1.0 have Predictor.
    private static void CheckMLNet(ZipDirectory zip)
    {
        if (zip.Entries.Any(entry => entry.Name.StartsWith("DataLoaderModel", StringComparison.Ordinal) || entry.Name.StartsWith("Predictor", StringComparison.Ordinal)
            || entry.Name.StartsWith("TransformerChain/LoadedDataLoader", StringComparison.Ordinal)))
        {
            return;
        }

        var key = zip.Entries.FirstOrDefault(entry => entry.Name == "TransformerChain/Model.key")
            ?? throw new ModelFormatException("is no whole ML.NET model: the zip file has no TransformerChain/Model.key");
        var start = zip.ReadStart(key, MLNetSignature.Length);
        if (start is null || !start.SequenceEqual(MLNetSignature))
        {
            throw new ModelFormatException("is damaged: its entry TransformerChain/Model.key does not begin as an ML.NET model does");
        }

        if (!zip.Has("Schema") && !IsCheckpoint(zip))
        {
            throw new ModelFormatException("was saved without its input schema, so whoever loads it must guess the columns",
                "Save it with the schema of its input: mlContext.Model.Save(model, trainingData.Schema, path).");
        }
    }
}
