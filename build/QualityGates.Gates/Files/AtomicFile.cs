using System.Text;

namespace QualityGates.Gates.Files;

/// <summary>Writes our state files whole or not at all.</summary>
internal static class AtomicFile
{
    // Under a name of its own first: two builds of one project may write at once, and a reader must never see half a file.
    public static void WriteIfDifferent(string path, string text)
    {
        try
        {
            if (File.Exists(path) && string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal))
            {
                return;
            }

            Write(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // State that is not kept costs a second check, nothing else. Or another build wrote it first: the same answer.
        }
    }

    /// <summary>For what the user asked for: throws when it cannot be written, and then the old file is whole.</summary>
    public static void Write(string path, string text)
    {
        var temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(temporary, text, new UTF8Encoding(false));
            if (File.Exists(path))
            {
                File.Replace(temporary, path, null);
            }
            else
            {
                File.Move(temporary, path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last one is the runtime's word for a file that is larger than it may get.
            throw new IOException(path + " cannot be written: " + exception.Message.Replace(temporary, path), exception);
        }
        finally
        {
            // Where nothing can be written, asking to delete is refused as well.
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }
}
