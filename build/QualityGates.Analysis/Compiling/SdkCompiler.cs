using System.Reflection;
using System.Runtime.Loader;

namespace QualityGates.Analysis.Compiling;

/// <summary>
/// The compiler of the user's SDK in place of one of our own: it is compiled ahead of time, which ours would not be, and it is the one that
/// builds the project. See docs/decisions/0004.
/// </summary>
internal static class SdkCompiler
{
    private static readonly Lock Gate = new();
    private static string? _folder;

    /// <summary>Whether the compiler of another SDK was asked for than the one this process has: what it said since then is of the wrong one.</summary>
    public static bool IsMixed { get; private set; }

    /// <summary>Must be called before anything that uses the compiler is run; the first folder holds for the process.</summary>
    /// <param name="compilerFolder"><c>$(RoslynTargetsPath)</c>.</param>
    /// <exception cref="CannotRunException">The SDK has no compiler there.</exception>
    public static void Use(string compilerFolder)
    {
        lock (Gate)
        {
            if (_folder is not null)
            {
                IsMixed |= _folder != compilerFolder;
                return;
            }

            if (!File.Exists(Path.Combine(compilerFolder, "bincore", "Microsoft.CodeAnalysis.dll")))
            {
                throw new CannotRunException("there is no C# compiler in " + compilerFolder + ". Install the .NET SDK 9.0.300 or newer.");
            }

            _folder = compilerFolder;
            AssemblyLoadContext.Default.Resolving += Resolve;
        }
    }

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        // Code fixes need the workspace layer, which csc does not have and dotnet format does.
        string[] folders = [Path.Combine(_folder!, "bincore"), Path.Combine(_folder!, "..", "DotnetTools", "dotnet-format")];
        return folders.Select(folder => Path.GetFullPath(Path.Combine(folder, name.Name + ".dll"))).FirstOrDefault(File.Exists) is { } file
            ? context.LoadFromAssemblyPath(file)
            : null;
    }
}
