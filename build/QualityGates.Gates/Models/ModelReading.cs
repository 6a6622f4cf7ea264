using System.Globalization;
using System.Text;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Models;

/// <summary>What a model's file or folder is, by its content, and the first fault of its format.</summary>
internal sealed class ModelReading
{
    private const int StartLength = 1025;

    private ModelReading(string format, string file, string problem, Place at, GitLfsPointer? pointer = null, string action = ModelFormatException.WriteAgain)
    {
        Action = action;
        Format = format;
        File = file;
        Problem = problem;
        At = at;
        Pointer = pointer;
    }

    /// <summary>As people call it: ONNX, ML.NET; empty when it is none we know, which is no fault.</summary>
    public string Format { get; }

    /// <summary>The file the problem is in: the model, or one inside its folder.</summary>
    public string File { get; }

    /// <summary>To be read after the file's name; empty when there is none.</summary>
    public string Problem { get; }

    /// <summary>What to do about the problem, in sentences.</summary>
    public string Action { get; }

    public Place At { get; }

    /// <summary>Set when Git LFS did not fetch the model.</summary>
    public GitLfsPointer? Pointer { get; }

    /// <summary>The files beside the model that hold weights of it; absolute.</summary>
    public IReadOnlyList<string> Weights { get; private init; } = [];

    public static ModelReading Of(FileLedger files, string path)
    {
        var stamp = files.Stamp(path);
        if (stamp.Kind == FileKind.Directory)
        {
            return OfDirectory(files, path);
        }

        // Missing, empty and unreadable files are MLQ8301's.
        return stamp is { Kind: FileKind.File, Length: > 0 } ? OfFile(files, path) : new ModelReading("", path, "", Place.Start);
    }

    private static ModelReading OfDirectory(FileLedger files, string path)
    {
        foreach (var name in files.List(path, 1000))
        {
            var file = Path.Combine(path, name);
            if (files.Stamp(file) is { Kind: FileKind.File, Length: > 0 and < StartLength } && GitLfsPointer.Of(files.ReadStart(file, StartLength)) is { } pointer)
            {
                return new ModelReading("", file, "", Place.Start, pointer);
            }
        }

        try
        {
            var (format, at, problem) = ModelDirectory.Check(files, path);
            return new ModelReading(format, at, problem, Place.Start);
        }
        catch (ModelFormatException exception)
        {
            return new ModelReading("MLflow", Path.Combine(path, "MLmodel"), exception.Problem, Place.Start, null, exception.Action);
        }
    }

    private static ModelReading OfFile(FileLedger files, string path)
    {
        var start = files.ReadStart(path, StartLength);
        if (GitLfsPointer.Of(start) is { } pointer)
        {
            return new ModelReading("", path, "", Place.Start, pointer);
        }

        if (IsHtml(start))
        {
            return new ModelReading("", path, "is a web page, not a model: a download got an error or a login page", Place.Start);
        }

        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension is ".pmml" or ".xml")
        {
            var (format, problem, at) = TextModel.CheckXml(files, path);
            return new ModelReading(format, path, problem, at);
        }

        if (extension is ".json" or ".pfa")
        {
            var (format, problem, at) = TextModel.CheckJson(files, path);
            return new ModelReading(format, path, problem, at);
        }

        using var stream = files.Open(path, out _);
        if (stream is null)
        {
            return new ModelReading("", path, "", Place.Start);
        }

        try
        {
            return extension == ".onnx" && !IsZip(start)
                ? OfOnnx(files, path, OnnxModel.Check(new BoundedReader(stream)))
                : new ModelReading(CheckBinary(stream, start, extension), path, "", Place.Start);
        }
        catch (ModelFormatException exception)
        {
            return new ModelReading(NameOf(extension), path, exception.Problem, Place.Start, null, exception.Action);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            files.MetTransientFailure = true;
            return new ModelReading("", path, "cannot be read: " + exception.Message, Place.Start);
        }
    }

    // A model that has its weights beside it is as whole as they are.
    private static ModelReading OfOnnx(FileLedger files, string path, IReadOnlyList<ExternalData> weights)
    {
        const string action = "Loading fails. Put it beside the model again, or write the model with its weights inside.";
        var folder = Path.GetDirectoryName(path)!;
        var found = new List<string>();
        foreach (var file in weights)
        {
            var named = "has weights in \"" + TextOf(file.Location) + "\" (tensor " + TextOf(file.Tensor) + "), ";
            var (full, problem) = ArtefactPath.Resolve(folder, file.Location, folder);
            if (full is null)
            {
                // The format wants a path below the model's folder; a runtime that follows another one reads whatever the model's author likes.
                return new ModelReading("ONNX", path, named + "which " + problem.Replace("the repository", "the folder of the model").Replace(", where nobody else has the file", ""),
                    Place.Start, null, "The format allows files beside the model only. Do not load it; get it from where it was made.");
            }

            var stamp = files.Stamp(full);
            if (stamp is { Kind: FileKind.File, Length: > 0 and < StartLength } && GitLfsPointer.Of(files.ReadStart(full, StartLength)) is { } pointer)
            {
                return new ModelReading("ONNX", full, "", Place.Start, pointer);
            }

            var fault = stamp.Kind == FileKind.Missing ? "which does not exist"
                : stamp.Kind != FileKind.File ? "which is no file that can be read"
                : file.End < 0 ? "with an offset or a length that is no number"
                : stamp.Length < file.End ? "which should have " + file.End.ToString(CultureInfo.InvariantCulture) + " bytes and has " + stamp.Length.ToString(CultureInfo.InvariantCulture)
                : null;
            if (fault is not null)
            {
                return new ModelReading("ONNX", path, named + fault, Place.Start, null, action);
            }

            found.Add(full);
        }

        return new ModelReading("ONNX", path, "", Place.Start) { Weights = found };
    }

    private static string TextOf(string text) => text.Length > 200 ? text.Substring(0, 200) + "…" : text;

    private static bool IsZip(byte[] start) => StartsWith(start, 0, (byte)'P', (byte)'K', 3, 4) || StartsWith(start, 0, (byte)'P', (byte)'K', 5, 6);

    private static string CheckBinary(FileStream stream, byte[] start, string extension)
    {
        if (IsZip(start))
        {
            return ZipModel.Check(stream, extension);
        }

        switch (extension)
        {
            case ".safetensors":
                SafetensorsModel.Check(new BoundedReader(stream));
                return "safetensors";
            case ".dat":
                return TorchSharpModel.Check(new BoundedReader(stream)) ? "TorchSharp" : "";
            case ".zip" or ".mlnet" or ".keras":
                throw new ModelFormatException("is no zip file: it does not begin with PK");
            case ".pt" or ".pth" or ".ptl" when !StartsWith(start, 0, 0x80) && !TorchSharpModel.Check(new BoundedReader(stream)):
                throw new ModelFormatException("is no PyTorch model: it is neither a zip file nor an older pickle");
            case ".pt" or ".pth" or ".ptl":
                return "PyTorch";
            case ".h5" or ".hdf5" when !StartsWith(start, 0, 0x89, (byte)'H', (byte)'D', (byte)'F', 13, 10, 26, 10):
                throw new ModelFormatException("is no HDF5 file: it does not begin with its signature");
            case ".tflite" when !StartsWith(start, 4, (byte)'T', (byte)'F', (byte)'L', (byte)'3'):
                throw new ModelFormatException("is no TensorFlow Lite model: TFL3 is not at byte 4");
            case ".gguf" when !StartsWith(start, 0, (byte)'G', (byte)'G', (byte)'U', (byte)'F'):
                throw new ModelFormatException("is no GGUF model: it does not begin with GGUF");
            default:
                return NameOf(extension);
        }
    }

    private static string NameOf(string extension) => extension switch
    {
        ".onnx" => "ONNX",
        ".safetensors" => "safetensors",
        ".mlnet" => "ML.NET",
        ".pt" or ".pth" or ".ptl" => "PyTorch",
        ".h5" or ".hdf5" => "HDF5",
        ".keras" => "Keras",
        ".tflite" => "TensorFlow Lite",
        ".gguf" => "GGUF",
        _ => "",
    };

    private static bool IsHtml(byte[] start)
    {
        var text = Encoding.UTF8.GetString(start, 0, Math.Min(start.Length, 64)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool StartsWith(byte[] bytes, int at, params byte[] mark)
    {
        if (bytes.Length < at + mark.Length)
        {
            return false;
        }

        for (var i = 0; i < mark.Length; i++)
        {
            if (bytes[at + i] != mark[i])
            {
                return false;
            }
        }

        return true;
    }
}
