using System.Text;

namespace QualityGates.Tool;

/// <summary>Writes files whole or not at all: the new content lies beside the file, complete, before it takes its place.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;

    private WholeFile(string path, string temporary)
    {
        _path = path;
        _temporary = temporary;
    }

    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public static void Write(string path, byte[] content)
    {
        if (IsDevice(path))
        {
            // Something to write into; a file put in its place would be nobody's wish.
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            device.Write(content);
            return;
        }

        using var file = Prepare(path, content);
        file.Commit();
    }

    /// <summary>Writes the content beside the file, in the mode the file has: what can fail for want of space has failed after this.</summary>
    public static WholeFile Prepare(string path, byte[] content)
    {
        // Over the file itself where it is a link.
        path = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        var file = new WholeFile(path, path + "." + Guid.NewGuid().ToString("N") + ".tmp");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(file._temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(file._temporary, File.GetUnixFileMode(path));
            }

            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last one is the runtime's word for a file that is larger than it may get.
            file.Dispose();
            throw new IOException(path + " cannot be written: " + exception.Message.Replace(file._temporary, path, StringComparison.Ordinal), exception);
        }
    }

    /// <summary>Puts it in place. A file that may not be written stays as it is.</summary>
    public void Commit()
    {
        if (File.Exists(_path))
        {
            // Replacing asks the folder only; a file somebody has protected is not to be replaced either.
            using var writable = new FileStream(_path, FileMode.Open, FileAccess.Write);
        }

        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        // Its folder may be gone with what was taken back.
        if (File.Exists(_temporary))
        {
            File.Delete(_temporary);
        }
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path);
}
