using Microsoft.Build.Framework;
using QualityGates.Gates.Replay;
using Task = Microsoft.Build.Utilities.Task;

namespace QualityGates.Tasks;

/// <summary>After a compilation: takes our rules' warnings out of the compiler's SARIF log.</summary>
[MSBuildMultiThreadableTask]
public sealed class KeepCompilerWarnings : Task
{
    /// <summary><c>$(ErrorLog)</c>: a path, and after a comma or semicolon the SARIF version.</summary>
    [Required]
    public string ErrorLog { get; set; } = "";

    [Required]
    public string Ids { get; set; } = "";

    /// <summary>What relative paths are relative to.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    [Required]
    public string KeptFile { get; set; } = "";

    public override bool Execute()
    {
        try
        {
            // As the compiler reads it: the path first, in quotes or not.
            var log = ErrorLog.Split(',', ';')[0].Trim().Trim('"');
            CompilerWarnings.Keep(Path.Combine(ProjectDirectory, log), Ids.Split(';'), ProjectDirectory, Path.Combine(ProjectDirectory, KeptFile));
        }
#pragma warning disable CA1031 // What is lost is a repetition; the warnings themselves have just been shown.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.LogMessage(MessageImportance.Low, "The compiler's warnings were not kept: {0}", exception.Message);
        }

        return true;
    }
}

/// <summary>In a build that did not compile: shows the warnings of the last compilation again.</summary>
[MSBuildMultiThreadableTask]
public sealed class RepeatCompilerWarnings : Task
{
    [Required]
    public string ProjectDirectory { get; set; } = "";

    [Required]
    public string KeptFile { get; set; } = "";

    public override bool Execute()
    {
        foreach (var warning in CompilerWarnings.Kept(Path.Combine(ProjectDirectory, KeptFile)))
        {
            var at = warning.At;
            // The compiler puts the help link behind the message and gives no end; the same line as the first time.
            Log.LogWarning("", warning.Id, null, warning.HelpLink, warning.File.Length > 0 ? warning.File : null,
                at.Line, at.Column, 0, 0, "{0} ({1})", warning.Message, warning.HelpLink);
        }

        return !Log.HasLoggedErrors;
    }
}
