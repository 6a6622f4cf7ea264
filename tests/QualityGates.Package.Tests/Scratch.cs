namespace QualityGates.Package.Tests;

/// <summary>A folder with a user's project in it.</summary>
internal sealed class Scratch(PackedProduct product, string folder)
{
    internal string Folder { get; } = folder;

    internal void Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    internal void Write(string path, byte[] content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    internal string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    internal void InitializeGit()
    {
        Assert.Equal(0, Run("git", "init", "-q", ".").ExitCode);
        Assert.Equal(0, Run("git", "add", "-A").ExitCode);
    }

    internal CommandResult Build(string project, params string[] arguments) => Run("dotnet", ["build", project, .. arguments]);

    internal CommandResult Run(string command, params string[] arguments) => product.Run(Folder, command, arguments);
}
