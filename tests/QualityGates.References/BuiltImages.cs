using System.Collections.Immutable;
using System.Security.Cryptography;

namespace QualityGates.References;

/// <summary>
/// Images of an earlier test process, kept beside the lists they were built from: compiling them takes seconds, reading them does not.
/// An image is taken only if lists, this assembly and compiler are the very same; nothing else tells that it is still right.
/// </summary>
internal static class BuiltImages
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Surface.Built");

    private static readonly Lazy<byte[]> Key = new(() =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Type[] builders = [typeof(BuiltImages), typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation), typeof(MathNet.Numerics.Complex32), typeof(object)];
        foreach (var type in builders)
        {
            hash.AppendData(type.Module.ModuleVersionId.ToByteArray());
        }
        foreach (var assembly in SurfaceFolder.Assemblies)
        {
            hash.AppendData(SHA256.HashData(SurfaceFolder.Content(assembly)));
        }
        return hash.GetHashAndReset();
    });

    /// <summary>The assembly as it was built before, with the names of those it depends on; null when there is none to trust.</summary>
    public static BuiltImage? Read(string assembly)
    {
        var path = PathOf(assembly);
        if (!File.Exists(path))
        {
            return null;
        }
        using var reader = new BinaryReader(File.OpenRead(path));
        if (!reader.ReadBytes(Key.Value.Length).AsSpan().SequenceEqual(Key.Value))
        {
            return null;
        }
        var lines = reader.ReadInt32();
        var dependencies = ReadStrings(reader);
        var dropped = ReadStrings(reader);
        return new BuiltImage(lines, dependencies, dropped, [.. reader.ReadBytes(reader.ReadInt32())]);
    }

    /// <summary>Written aside and moved into place, so that a test process running next to this one never reads half a file.</summary>
    public static void Write(string assembly, BuiltImage built)
    {
        Directory.CreateDirectory(Folder);
        var aside = Path.Combine(Folder, Path.GetRandomFileName());
        using (var writer = new BinaryWriter(File.Create(aside)))
        {
            writer.Write(Key.Value);
            writer.Write(built.Lines);
            WriteStrings(writer, built.Dependencies);
            WriteStrings(writer, built.Dropped);
            writer.Write(built.Image.Length);
            writer.Write(built.Image.AsSpan());
        }
        File.Move(aside, PathOf(assembly), overwrite: true);
    }

    private static string PathOf(string assembly) => Path.Combine(Folder, assembly + ".image");

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }
        return strings;
    }

    private static void WriteStrings(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
        {
            writer.Write(text);
        }
    }
}

/// <summary>What building one list yields.</summary>
internal sealed record BuiltImage(int Lines, IReadOnlyList<string> Dependencies, IReadOnlyList<string> Dropped, ImmutableArray<byte> Image);
