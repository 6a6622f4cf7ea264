using QualityGates.Gates.Files;

namespace QualityGates.Gates.Models;

/// <summary>Models that are folders: TensorFlow SavedModel and MLflow.</summary>
internal static class ModelDirectory
{
    private const int ListLimit = 10_000;

    public static (string Format, string File, string Problem) Check(FileLedger files, string directory)
    {
        var names = files.List(directory, ListLimit);
        if (names.Contains("MLmodel"))
        {
            return CheckMLflow(files, directory);
        }

        if (names.Contains("saved_model.pb"))
        {
            return CheckSavedModel(files, directory);
        }

        return names.Contains("variables") && !names.Contains("saved_model.pbtxt")
            ? ("SavedModel", directory, "has a folder variables and no saved_model.pb, the graph they belong to")
            : ("", directory, "");
    }

    private static (string, string, string) CheckSavedModel(FileLedger files, string directory)
    {
        var path = Path.Combine(directory, "saved_model.pb");
        var pointer = GitLfsPointer.Of(files.ReadStart(path, 1025));
        if (pointer is not null)
        {
            return ("", directory, "");
        }

        using var stream = files.Open(path, out var unreadable);
        if (stream is null)
        {
            return ("SavedModel", path, unreadable);
        }

        try
        {
            var graphs = ProtobufWalk.Fields(new BoundedReader(stream), number => number == 2 ? "a graph" : "a field").Count(field => field.Number == 2);
            if (graphs == 0)
            {
                return ("SavedModel", path, "holds no graph");
            }
        }
        catch (ModelFormatException exception)
        {
            return ("SavedModel", path, exception.Problem);
        }

        var variables = files.List(Path.Combine(directory, "variables"), ListLimit);
        var hasIndex = variables.Contains("variables.index");
        var hasData = variables.Any(name => name.StartsWith("variables.data-", StringComparison.Ordinal));
        return ("SavedModel", directory, hasIndex == hasData ? ""
            : "has a folder variables without " + (hasIndex ? "variables.data-*, the weights" : "variables.index"));
    }

    // Its keys stand at the start of their lines in every file MLflow writes; the whole of YAML is not needed to find them.
    private static (string, string, string) CheckMLflow(FileLedger files, string directory)
    {
        var path = Path.Combine(directory, "MLmodel");
        var file = files.ReadText(path, 4 << 20);
        if (file.State != TextFileState.Read)
        {
            return ("MLflow", path, file.Problem);
        }

        var keys = new HashSet<string>(file.Text.Split('\n').Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && char.IsLetter(line[0]) && line.IndexOf(':') > 0)
            .Select(line => line.Substring(0, line.IndexOf(':'))), StringComparer.Ordinal);
        return ("MLflow", path, !keys.Contains("flavors") ? "names no flavors, so nothing can load the model"
            : keys.Contains("signature") ? ""
            : throw new ModelFormatException("has no signature, so whoever loads the model must guess its columns", "Save the model with signature=mlflow.models.infer_signature(inputs, outputs)."));
    }
}
