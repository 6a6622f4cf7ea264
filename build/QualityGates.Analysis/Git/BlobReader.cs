using System.Diagnostics;
using System.Globalization;
using System.Text;
using QualityGates.Gates.Files;

namespace QualityGates.Analysis.Git;

/// <summary>Contents of blobs by their ids, from one git process however many are read: names play no part in it.</summary>
internal sealed class BlobReader(GitWorkTree tree) : IDisposable
{
    private readonly Lock _lock = new();
    private Process? _process;

    /// <summary>Null when the object is missing or no blob, as that of a submodule.</summary>
    public byte[]? Read(string id)
    {
        lock (_lock)
        {
            if (_process is null)
            {
                _process = tree.Start(["cat-file", "--batch"]);
                // Drained, so that git can never wait for us to read what it complains about.
                _process.ErrorDataReceived += static (_, _) => { };
                _process.BeginErrorReadLine();
            }

            _process.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(id + "\n"));
            _process.StandardInput.BaseStream.Flush();
            var output = _process.StandardOutput.BaseStream;
            var header = ReadLine(output).Split(' ');
            if (header.Length != 3 || !int.TryParse(header[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                return null;
            }

            var bytes = new byte[length];
            output.ReadExactly(bytes);
            output.ReadExactly(new byte[1]);
            return header[1] == "blob" ? bytes : null;
        }
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            if (!_process.WaitForExit(1000))
            {
                GitIndex.Kill(_process);
            }

            _process.Dispose();
        }
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next is not (-1 or '\n'); next = stream.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString();
    }
}
