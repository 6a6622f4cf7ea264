using System.Reflection;

namespace QualityGates.Gates.Files;

internal enum FileKind
{
    Missing,
    File,
    Directory,

    /// <summary>There, but the system does not let us look: no permission, a link that leads to itself.</summary>
    Unreadable,
}

/// <summary>What tells one state of a file from another without reading it. Two equal stamps mean: nothing changed.</summary>
internal readonly record struct FileStamp(FileKind Kind, long Length, long LastWriteTicks)
{
    // File.ResolveLinkTarget exists since .NET 6 and not in netstandard2.0. On .NET Framework a link then counts by its own stamp.
    private static readonly Func<string, bool, FileSystemInfo?>? ResolveLinkTarget =
        typeof(File).GetMethod("ResolveLinkTarget", BindingFlags.Public | BindingFlags.Static, null, [typeof(string), typeof(bool)], null)
            ?.CreateDelegate(typeof(Func<string, bool, FileSystemInfo?>)) as Func<string, bool, FileSystemInfo?>;

    public static FileStamp Of(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Exists || Directory.Exists(path))
            {
                if ((info.Attributes & FileAttributes.ReparsePoint) != 0 && ResolveLinkTarget?.Invoke(path, true) is { } target)
                {
                    return target.Exists ? Of(target.FullName) : default;
                }

                return info.Exists
                    ? new FileStamp(FileKind.File, info.Length, info.LastWriteTimeUtc.Ticks)
                    : new FileStamp(FileKind.Directory, 0, Directory.GetLastWriteTimeUtc(path).Ticks);
            }

            return default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FileStamp(FileKind.Unreadable, 0, 0);
        }
    }
}
